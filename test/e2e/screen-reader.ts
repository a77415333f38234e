import { type CDPSession, expect, type Page } from 'playwright/test';

/** A part of a page as a screen reader perceives it. */
interface Part {
  readonly role: string;
  readonly name: string;
  readonly node: number;
  readonly checked: string | undefined;
  readonly focused: boolean;
}

/**
 * Perceives a page through the browser's accessibility tree, which holds what stands in a closed
 * shadow root too, and acts on it with a real mouse.
 */
export interface ScreenReader {
  parts(): Promise<readonly Part[]>;
  /** Waits until a part of this role and name is there. */
  sees(role: string, name: string | RegExp): Promise<Part>;
  /** Waits until there is none. */
  missesEventually(role: string, name: string | RegExp): Promise<void>;
  click(role: string, name: string | RegExp): Promise<void>;
}

export async function screenReader(page: Page): Promise<ScreenReader> {
  const session = await page.context().newCDPSession(page);
  const find = async (role: string, name: string | RegExp): Promise<Part | undefined> =>
    (await partsOf(session)).find((part) => part.role === role && fits(part.name, name));
  const sees = async (role: string, name: string | RegExp): Promise<Part> => {
    const what = `${role} ${String(name)}`;
    await expect.poll(() => find(role, name), { message: what }).toBeDefined();
    const part = await find(role, name);
    if (!part) throw new Error(`${what} is gone again`);
    return part;
  };
  return {
    parts: () => partsOf(session),
    sees,
    missesEventually: (role, name) =>
      expect
        .poll(async () => (await find(role, name)) === undefined, {
          message: `no ${role} ${String(name)}`,
        })
        .toBe(true),
    async click(role, name) {
      const { node } = await sees(role, name);
      const { x, y } = await middle(session, node);
      await page.mouse.click(x, y);
    },
  };
}

async function partsOf(session: CDPSession): Promise<readonly Part[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored && node.backendDOMNodeId !== undefined)
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      node: node.backendDOMNodeId ?? 0,
      checked: property(node.properties, 'checked'),
      focused: property(node.properties, 'focused') === 'true',
    }));
}

function property(
  properties: readonly { name: string; value: { value?: unknown } }[] | undefined,
  name: string,
): string | undefined {
  const value = properties?.find((it) => it.name === name)?.value.value;
  return value === undefined ? undefined : String(value);
}

async function middle(session: CDPSession, node: number): Promise<{ x: number; y: number }> {
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function fits(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}
