// Dark or light: as the system has it, until someone chooses. Runs before the page is drawn.

const key = "templatesms-theme";
const system = matchMedia("(prefers-color-scheme: dark)");

apply();
system.addEventListener("change", () => { apply(); showTheme(); });

export function toggleTheme() {
  const next = isDark() ? "light" : "dark";
  // What the system has anyway need not be kept.
  if (next === (system.matches ? "dark" : "light")) localStorage.removeItem(key);
  else localStorage.setItem(key, next);
  apply();
  showTheme();
}

export function showTheme() {
  document.getElementById("theme").setAttribute("aria-pressed", String(isDark()));
}

function apply() {
  const chosen = localStorage.getItem(key);
  if (chosen === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
}

function isDark() {
  return (localStorage.getItem(key) ?? (system.matches ? "dark" : "light")) === "dark";
}
