import { type Text, text } from '@underlag/domain/text';

export const messages = {
  title: (name: string): Text => text(`Fil: ${name}`, `File: ${name}`),
  close: text('Stäng filen', 'Close the file'),
  download: text('Ladda ner', 'Download'),
  loading: text('Öppnar filen …', 'Opening the file …'),
  failed: text(
    'Filen går inte att visa här. Ladda ner den i stället.',
    'The file cannot be shown here. Download it instead.',
  ),
  page: (page: number, pages: number): Text => text(`Sida ${page} av ${pages}`, `Page ${page} of ${pages}`),
  previous: text('Föregående sida', 'Previous page'),
  next: text('Nästa sida', 'Next page'),
  zoomIn: text('Större', 'Larger'),
  zoomOut: text('Mindre', 'Smaller'),
  fit: text('Anpassa till bredden', 'Fit the width'),
  keys: text(
    'Bläddra med pilarna eller Page Up/Down, + och – ändrar storleken, Esc stänger.',
    'Turn pages with the arrows or Page Up/Down, + and – change the size, Esc closes.',
  ),
};
