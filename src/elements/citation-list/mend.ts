/** Changes an entry that stands already. It loads when one differs: most lists are written once. */
import {takeAttributes} from './light-dom.js';

/**
 * Makes a node like another, with no change where nothing differs: the focus in it stays.
 *
 * @param like - What it takes from this is gone from there.
 */
export function become(node: Node, like: Node) {
  if (node.isEqualNode(like)) return;
  if (!(node instanceof Element)) {
    node.nodeValue = like.nodeValue;
    return;
  }
  takeAttributes(node, like as Element);
  let next = node.firstChild;
  for (const child of [...like.childNodes]) {
    if (next?.nodeName === child.nodeName) {
      become(next, child);
      next = next.nextSibling;
    } else node.insertBefore(child, next);
  }
  while (next) {
    const after: ChildNode | null = next.nextSibling;
    next.remove();
    next = after;
  }
}
