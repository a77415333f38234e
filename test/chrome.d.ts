/** The part of the extension API that tests use inside the worker. */
interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string): Promise<void>;
}

declare const chrome: {
  readonly storage: { readonly [area in 'local' | 'session' | 'sync']: StorageArea };
  readonly runtime: { reload(): void };
};
