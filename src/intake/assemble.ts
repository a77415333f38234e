import type { Refusal } from '../model/admission';

/** The files of a pack's folder: path inside it, with `/`, and text. */
export type PackFiles = ReadonlyMap<string, string>;

export type Assembly =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

/**
 * Seals a folder: one JSON text with the rules in the order of their paths. The same files give the
 * same text. `shared` are lists and guards that several packs use; only what is used is taken in.
 */
export function assemble(files: PackFiles, shared: PackFiles): Assembly {
  const refusals: Refusal[] = [];
  const read = (source: PackFiles, path: string): Fields => {
    const value = parsed(source.get(path) ?? '', path, refusals);
    return isRecord(value) ? value : {};
  };
  const folder = (source: PackFiles, name: string): Fields =>
    Object.fromEntries(paths(source, name).map((path) => [idOf(path, name), read(source, path)]));

  const head = read(files, 'pack.json');
  const rules = paths(files, 'rules').map((path) => {
    const rule = read(files, path);
    if (rule.id !== idOf(path, 'rules')) {
      refusals.push({
        because: 'wrong-path',
        path,
        found: String(rule.id),
        expected: idOf(path, 'rules'),
      });
    }
    return rule;
  });
  const own = { lists: folder(files, 'lists'), guards: folder(files, 'guards') };
  const common = { lists: folder(shared, 'lists'), guards: folder(shared, 'guards') };
  const used = takeUsed(rules, own, common);
  const [first, ...others] = refusals;
  if (first) return { ok: false, refusals: [first, ...others] };
  const calendar = files.has('calendar.json')
    ? parsed(files.get('calendar.json') ?? '', 'calendar.json', refusals)
    : [];
  const pack = { ...head, ...used, guides: folder(files, 'guides'), calendar, rules };
  return { ok: true, text: `${JSON.stringify(pack)}\n` };
}

/** How a source file is written, so that two people's changes meet line by line. */
function canonical(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function paths(files: PackFiles, folder: string): string[] {
  return [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
}

function idOf(path: string, folder: string): string {
  return path.slice(folder.length + 1).replace(/\.json$/, '');
}

function parsed(text: string, path: string, refusals: Refusal[]): Json {
  try {
    const value: Json = JSON.parse(text);
    if (canonical(value) !== text) refusals.push({ because: 'not-canonical', path });
    return value;
  } catch (error) {
    refusals.push({
      because: 'not-json',
      path,
      found: error instanceof Error ? error.message : '',
    });
    return null;
  }
}

interface Parts {
  readonly lists: Fields;
  readonly guards: Fields;
}

/** The pack's own parts, and of the common ones those that are named, also by one another. */
function takeUsed(rules: readonly Fields[], own: Parts, common: Parts): Parts {
  const guards: Record<string, Json> = { ...own.guards };
  for (const id of guardsNamed(rules)) {
    const guard = guards[id] ?? common.guards[id];
    if (guard !== undefined) guards[id] = guard;
  }
  const lists: Record<string, Json> = { ...own.lists };
  for (const id of [...listsNamed(rules), ...listsNamed(Object.values(guards))]) {
    const list = lists[id] ?? common.lists[id];
    if (list !== undefined) lists[id] = list;
  }
  return { lists: sorted(lists), guards: sorted(guards) };
}

function guardsNamed(rules: readonly Fields[]): string[] {
  return rules.flatMap((rule) => {
    const guards = rule.guards;
    return Array.isArray(guards) ? guards.map(String) : [];
  });
}

/** Every list that a condition names, wherever in it. */
function listsNamed(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(listsNamed);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'term' || key === 'brokenBy') && typeof inner === 'string'
      ? [inner]
      : listsNamed(inner),
  );
}

function sorted(parts: Fields): Fields {
  return Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isRecord(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
