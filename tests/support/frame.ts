/** Pages of their own, with their own policy, scripts and layout, in a frame of the test’s page. */
interface View {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly shift?: number;
}

export async function frame(
  name: string,
  width = 700,
): Promise<{page: Document; view: View; remove: () => void}> {
  const element = document.createElement('iframe');
  element.width = String(width);
  element.height = '1400';
  element.src = new URL(`./pages/${name}`, import.meta.url).href;
  document.body.append(element);
  await new Promise((resolve) => element.addEventListener('load', resolve, {once: true}));
  return {
    page: element.contentDocument!,
    view: element.contentWindow as unknown as View,
    remove: () => element.remove(),
  };
}

/** What an element of that page shows. */
export const text = (page: Document, tag: string) =>
  page.querySelector(tag)?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
