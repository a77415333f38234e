import { Editor, EditorState } from 'draft-js';
import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import type { Box } from './box';
import { hashtags } from './hashtags';

interface Props {
  readonly ref: Ref<Box>;
  readonly placeholder: string;
  readonly role?: 'combobox' | 'textbox';
  readonly onDraft: (draft: string) => void;
  /** Where Enter sends; without it Enter starts a new line, as Shift+Enter always does. */
  readonly onEnter?: () => void;
}

export function DraftBox({ ref, placeholder, role = 'textbox', onDraft, onEnter }: Props) {
  const [state, setState] = useState(() => EditorState.createEmpty(hashtags));
  // Draft.js may change twice before React draws again; a press of the button must see the second.
  const latest = useRef(state);

  function change(next: EditorState): void {
    latest.current = next;
    setState(next);
    onDraft(plain(next));
  }

  useImperativeHandle(ref, () => ({
    draft: () => plain(latest.current),
    empty: () => change(emptied(latest.current)),
  }));

  return (
    <Editor
      editorState={state}
      onChange={change}
      placeholder={placeholder}
      role={role}
      ariaAutoComplete="list"
      ariaExpanded={false}
      spellCheck
      stripPastedStyles
      handleReturn={(event) => {
        if (!onEnter || event.shiftKey) return 'not-handled';
        onEnter();
        return 'handled';
      }}
    />
  );
}

function plain(state: EditorState): string {
  return state.getCurrentContent().getPlainText();
}

/** A new state rather than an edit, so that undo does not bring back what was sent. */
function emptied(state: EditorState): EditorState {
  const blank = EditorState.createEmpty(hashtags);
  return state.getSelection().getHasFocus() ? EditorState.moveFocusToEnd(blank) : blank;
}
