// Who comes with answers, in the address or kept in this tab, is not asked where to start. This runs
// before anything is painted, so that the first question is not seen to make way for the form.

try {
  const comes = location.hash.includes("=") || sessionStorage.getItem("checker");
  if (comes) document.documentElement.dataset.arriving = "";
} catch {
  // Storage may be switched off; then nothing is kept either.
}
