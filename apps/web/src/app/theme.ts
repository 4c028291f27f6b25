import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
  '#e9f5f6',
  '#d4eaec',
  '#a8d5d9',
  '#79c0c6',
  '#52adb5',
  '#389ba4',
  '#1f8690',
  '#0f6f79',
  '#0b5a63',
  '#07454c',
];
const gray: MantineColorsTuple = [
  '#f7f8f9',
  '#f0f2f4',
  '#e4e7ea',
  '#d3d8dd',
  '#b8c0c7',
  '#8d97a1',
  '#626d78',
  '#4c5660',
  '#333b43',
  '#1c2228',
];
const dark: MantineColorsTuple = [
  '#dfe3e6',
  '#c3c9ce',
  '#a4adb5',
  '#7d868e',
  '#474e56',
  '#373d44',
  '#2a2f35',
  '#1f2327',
  '#181b1f',
  '#111316',
];
const red: MantineColorsTuple = [
  '#fdeeec',
  '#fadbd7',
  '#f4b5ae',
  '#ee8d83',
  '#e96a5d',
  '#dc4b3e',
  '#c93a2d',
  '#b02a1f',
  '#8f2018',
  '#6d1711',
];

/** One accent, neutral greys, 14 px base, 4 px grid, small radii; every pair of colours meets 4.5:1 in both themes. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 7 },
  colors: { accent, gray, dark, red },
  black: '#1c2228',
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "Liberation Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Tooltip: {
      defaultProps: {
        withArrow: true,
        openDelay: 300,
        multiline: true,
        maw: 360,
        events: { hover: true, focus: true, touch: true },
      },
    },
    Modal: {
      // The heading row of a dialog is not the banner of the page.
      defaultProps: {
        centered: true,
        radius: 'md',
        transitionProps: { duration: 80 },
        attributes: { header: { role: 'none' } },
      },
      styles: { title: { fontSize: '16px', fontWeight: 600 } },
    },
    Drawer: { defaultProps: { attributes: { header: { role: 'none' } } } },
    Notification: { defaultProps: { withBorder: true } },
    Table: {
      defaultProps: { verticalSpacing: 'sm', horizontalSpacing: 'md' },
      styles: { th: { fontSize: '12px', color: 'var(--mantine-color-dimmed)' } },
    },
    InputWrapper: { styles: { description: { fontSize: '12px' }, error: { fontSize: '12px' } } },
    Switch: { styles: { description: { fontSize: '12px' } } },
    Checkbox: { styles: { description: { fontSize: '12px' } } },
  },
});

/** The colours with a meaning, for text and for the ground behind it; use them as `var(--u-late)`. */
export const meanings: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5a6570',
    '--mantine-color-placeholder': '#626d78',
    '--mantine-color-error': '#b02a1f',
    '--mantine-color-anchor': '#0b5a63',
    '--u-page': '#ffffff',
    '--u-sunken': '#f7f8f9',
    '--u-line': '#e4e7ea',
    '--u-hover': '#f0f2f4',
    '--u-active': '#e9f5f6',
    '--u-late': '#b02a1f',
    '--u-late-ground': '#fdeeec',
    '--u-soon': '#8a5300',
    '--u-soon-ground': '#fdf3e1',
    '--u-good': '#1d6b3a',
    '--u-good-ground': '#e8f5ec',
    '--u-note-ground': '#fdf6dc',
    '--u-note-line': '#d9bb55',
  },
  dark: {
    '--mantine-color-dimmed': '#a4adb5',
    '--mantine-color-placeholder': '#98a1a9',
    '--mantine-color-error': '#f0958c',
    '--mantine-color-anchor': '#79c0c6',
    '--u-page': '#1f2327',
    '--u-sunken': '#181b1f',
    '--u-line': '#373d44',
    '--u-hover': '#2a2f35',
    '--u-active': '#1d3539',
    '--u-late': '#f4a39b',
    '--u-late-ground': '#43201d',
    '--u-soon': '#eec07a',
    '--u-soon-ground': '#3d2e15',
    '--u-good': '#8fd3a6',
    '--u-good-ground': '#1c3525',
    '--u-note-ground': '#36301a',
    '--u-note-line': '#8a7636',
  },
});
