import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import {
  $createParagraphNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_NORMAL,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { type Ref, useEffect, useImperativeHandle } from 'react';
import type { Box } from './box';

interface Wires {
  readonly ref: Ref<Box>;
  readonly onDraft: (draft: string) => void;
  /** Where Enter sends; without it Enter starts a new line, as Shift+Enter always does. */
  readonly onEnter?: () => void;
  readonly focused?: boolean;
}

interface Props extends Wires {
  readonly label?: string;
  readonly placeholder: string;
  readonly spellCheck?: boolean;
}

const CONFIG = {
  namespace: 'practice',
  onError(error: Error): void {
    throw error;
  },
};

export function LexicalBox({ label, placeholder, spellCheck = true, ...wires }: Props) {
  return (
    <LexicalComposer initialConfig={CONFIG}>
      <div className="box">
        <RichTextPlugin
          ErrorBoundary={LexicalErrorBoundary}
          contentEditable={
            <ContentEditable
              className="notranslate editable"
              aria-label={label}
              aria-placeholder={placeholder}
              placeholder={<div className="placeholder">{placeholder}</div>}
              spellCheck={spellCheck}
              tabIndex={0}
            />
          }
        />
      </div>
      <HistoryPlugin />
      <Wired {...wires} />
    </LexicalComposer>
  );
}

function Wired({ ref, onDraft, onEnter, focused }: Wires): null {
  const [editor] = useLexicalComposerContext();
  useImperativeHandle(ref, () => ({
    draft: () => editor.read('pending', () => $getRoot().getTextContent()),
    empty: () => empty(editor),
  }));
  useEffect(() => editor.registerTextContentListener(onDraft), [editor, onDraft]);
  useEffect(() => {
    if (focused) editor.focus();
  }, [editor, focused]);
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!onEnter || event?.shiftKey) return false;
          event?.preventDefault();
          onEnter();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    [editor, onEnter],
  );
  return null;
}

function empty(editor: LexicalEditor): void {
  editor.update(() => {
    const line = $createParagraphNode();
    $getRoot().clear().append(line);
    line.select();
  });
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
}
