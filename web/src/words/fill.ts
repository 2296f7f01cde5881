/** Messages and the values within them: `{name}` stands for a value. */
import { createElement, Fragment, type ReactNode } from 'react';
import type english from './en.json';

export type MessageKey = keyof typeof english;
/** A text, or one for each plural form of the language. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Messages = Partial<Record<MessageKey, Message>>;
export type Values<Value> = Readonly<Record<string, Value>>;

const SLOT = /\{(\w+)\}/;

/** A message with texts and numbers in it. */
export function fill(
  template: string,
  values: Values<string | number>,
  show: (value: string | number) => string,
): string {
  return template
    .split(SLOT)
    .map((part, at) => (at % 2 === 0 ? part : show(values[part] ?? '')))
    .join('');
}

/** A message with elements in it. */
export function fillWith(
  template: string,
  values: Values<ReactNode>,
  show: (value: ReactNode) => ReactNode,
): ReactNode {
  const parts = template
    .split(SLOT)
    .map((part, at) => createElement(Fragment, { key: at }, at % 2 === 0 ? part : show(values[part])));
  return createElement(Fragment, null, ...parts);
}
