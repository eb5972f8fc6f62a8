/** Writes a display's number and name, which its address carries. */

const asked = new URLSearchParams(location.search);

for (const name of ['number', 'label'] as const) {
  const element = document.getElementById(name);
  if (element !== null) element.textContent = asked.get(name);
}
