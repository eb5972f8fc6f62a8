/** Leaves the field that has the focus, so that what was typed into it is done before something else takes its place. */

/** Takes the focus from a text field; elsewhere it stays. */
export const leaveField = (): void => {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea')) activeElement.blur();
};
