import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Frame } from './Frame';

export function mount(page: ReactNode): void {
  const root = document.getElementById('mount');
  if (!root) throw new Error('The page has no #mount');
  createRoot(root).render(<Frame>{page}</Frame>);
}
