import type { CardText, EarlierText } from '../../views/card.ts';

/** Builds the card's inside. */
export function cardContent(page: Document, text: CardText): HTMLElement {
  const card = element(page, 'section', 'card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', text.label);
  card.tabIndex = -1;
  const who = element(page, 'p', 'who');
  who.append(element(page, 'strong', '', text.speaker));
  if (text.role) who.append(' ', element(page, 'span', 'soft', text.role));
  const button = element(page, 'button', 'open', text.open);
  button.type = 'button';
  const foot = element(page, 'p', 'foot');
  foot.append(button, element(page, 'kbd', 'soft', text.keys));
  card.append(
    who,
    element(page, 'p', 'soft', text.facts.join(' · ')),
    element(page, 'p', text.best ? 'earlier' : 'soft', text.earlier),
    ...(text.best ? earlierContent(page, text.best) : []),
    foot,
  );
  return card;
}

function earlierContent(page: Document, { words, source, language }: EarlierText): HTMLElement[] {
  const quotation = element(page, 'blockquote', '');
  quotation.lang = language;
  quotation.dir = 'auto';
  for (const { text, shared } of words) quotation.append(shared ? element(page, 'mark', '', text) : text);
  return [quotation, element(page, 'p', 'soft', source)];
}

function element<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = page.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
