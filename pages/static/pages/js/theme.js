// Runs before the first paint, so that a chosen night does not begin with a flash of day.
try {
  const chosen = localStorage.getItem("theme");
  if (chosen === "dark" || chosen === "light") document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be closed to us; the system's choice then stands.
}
