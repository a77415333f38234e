import type { Runtime } from 'webextension-polyfill';
import type { PageReport } from '../model/page-state';
import { browser } from './browser';

/**
 * Every message between the parts of the extension: what is asked and what is answered. Counts and
 * ids, never words: there is no place here for a draft.
 */
export interface Protocol {
  /** A page has met its first compose box and needs packs; answered when they are in force. */
  'packs.wanted': { readonly asks: null; readonly answers: null };
  /** What the badge of a tab has to show. */
  'page.changed': { readonly asks: PageReport; readonly answers: null };
  /** The popup asks the page in front. */
  'page.report': { readonly asks: null; readonly answers: PageReport };
}

export type MessageName = keyof Protocol;

interface Message<Name extends MessageName> {
  readonly name: Name;
  readonly asks: Protocol[Name]['asks'];
}

/** Who sent a message: a tab by its id, or a page of the extension. */
export interface Sender {
  readonly tab: number | null;
}

type Answers = {
  readonly [Name in MessageName]?: (
    asks: Protocol[Name]['asks'],
    sender: Sender,
  ) => Promise<Protocol[Name]['answers']>;
};

/** Asks the worker; rejects where it cannot be reached, also in an orphan of an update. */
export async function ask<Name extends MessageName>(
  name: Name,
  asks: Protocol[Name]['asks'],
): Promise<Protocol[Name]['answers']> {
  return browser.runtime.sendMessage({ name, asks } satisfies Message<Name>);
}

/** Asks the page in a tab; rejects where no page of ours answers. */
export async function askTab<Name extends MessageName>(
  tab: number,
  name: Name,
  asks: Protocol[Name]['asks'],
): Promise<Protocol[Name]['answers']> {
  return browser.tabs.sendMessage(tab, { name, asks } satisfies Message<Name>);
}

/** Answers messages by their names; leaves alone what is not named here. */
export function answer(answers: Answers): void {
  // An unanswered message is left to other listeners by returning nothing, which the type leaves out.
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    // A message of a name carries what the protocol says for that name: only `ask` sends any.
    const reply = answers[message.name] as
      | ((asks: unknown, sender: Sender) => Promise<unknown>)
      | undefined;
    return reply?.(message.asks, { tab: sender.tab?.id ?? null });
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerAsync);
}

function isMessage(value: unknown): value is Message<MessageName> {
  return typeof value === 'object' && value !== null && 'name' in value && 'asks' in value;
}
