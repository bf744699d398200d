/** Whether a name asks for the Hugging Face Hub, which only an author’s `hf:` does. */
export const isRemote = (name: string) => /^\s*hf:/i.test(name);
