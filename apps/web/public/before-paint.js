// Sets theme and language before the first paint, so that nothing flashes. A file of its own because inline scripts are not allowed.
(() => {
  const root = document.documentElement;
  let theme = 'auto';
  let locale = null;
  try {
    theme = localStorage.getItem('underlag-theme') ?? 'auto';
    locale = localStorage.getItem('underlag-locale');
  } catch {
    // Storage may be closed; the system's choice stands.
  }
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.lang = locale ?? (navigator.language.startsWith('sv') ? 'sv' : 'en');
})();
