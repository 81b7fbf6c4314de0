// Runs before the page is painted: an earlier choice overrides the system's preference.
try {
  const theme = localStorage.getItem('docs-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Without storage, the system's preference applies.
}
