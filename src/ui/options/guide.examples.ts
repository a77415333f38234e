import type { Guide } from '../../model/pack';

/** What a topic says, its title alone. */
export function guide(id: string, en: string): Guide {
  const words = { reason: '…', advice: '…', question: '…' };
  return {
    name: { id, en },
    wording: { id: { title: id, ...words }, en: { title: en, ...words } },
    references: [],
    channels: [],
  };
}
