/** Answers of the Hub’s `/api/models/{id}`, with the fields that the real ones have. */

/** An open model made from another, as `GET /api/models/deepseek-ai/DeepSeek-R1-Distill-Qwen-7B` answers. */
export const open = {
  _id: '678e1a3d0000000000000001',
  id: 'deepseek-ai/DeepSeek-R1-Distill-Qwen-7B',
  private: false,
  pipeline_tag: 'text-generation',
  library_name: 'transformers',
  tags: ['transformers', 'safetensors', 'qwen2', 'arxiv:2501.12948', 'license:mit', 'region:us'],
  downloads: 1,
  likes: 2,
  modelId: 'deepseek-ai/DeepSeek-R1-Distill-Qwen-7B',
  author: 'deepseek-ai',
  sha: '916b56a44061fd5cd7d6a8fb632557ed4f724f60',
  lastModified: '2025-02-24T03:32:22.000Z',
  createdAt: '2025-01-20T09:16:14.000Z',
  gated: false,
  disabled: false,
  cardData: {license: 'mit', library_name: 'transformers', base_model: ['Qwen/Qwen2.5-Math-7B']},
  siblings: [{rfilename: 'README.md'}],
};

/** A gated model: its metadata is public, its files are not. */
export const gated = {
  _id: '6695f0000000000000000002',
  id: 'meta-llama/Llama-3.1-8B',
  private: false,
  tags: ['base_model:finetune:org/other', 'license:llama3.1'],
  author: 'meta-llama',
  sha: 'd04e592bb4f6aa9cfee91e2e20afa771667e1d4b',
  lastModified: '2024-10-16T22:00:37.000Z',
  createdAt: '2024-07-14T22:20:15.000Z',
  gated: 'manual',
  cardData: {
    license: 'other',
    license_name: 'Llama 3.1 Community License',
    license_link: 'javascript:alert(1)',
    extra_gated_prompt: '### TERMS',
  },
};

/** A model older than the Hub’s own record of days, with an account but no organisation in its name. */
export const old = {
  id: 'gpt2',
  author: 'openai-community',
  tags: ['license:mit'],
  createdAt: '2022-03-02T23:29:04.000Z',
  lastModified: '2024-02-19T10:57:45.000Z',
  gated: false,
};
