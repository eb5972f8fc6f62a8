/** Makes these elements the children of a container, in order, touching only those that are not in place: what stays is not laid out again. */
export const putInOrder = (container: HTMLElement, elements: readonly HTMLElement[]): void => {
  const wanted = new Set<Element>(elements);
  for (const child of container.querySelectorAll(':scope > *')) if (!wanted.has(child)) child.remove();
  let next = container.firstElementChild;
  for (const element of elements) {
    if (element === next) next = next.nextElementSibling;
    else container.insertBefore(element, next);
  }
};
