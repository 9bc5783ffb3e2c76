import type { Block, Reply } from '../../../chat/message/message.ts';
import { langOf, type View } from '../view.ts';
import { AnswerActions } from './answer-actions.tsx';
import { AskButtons } from './ask-buttons.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { LineView, type Shown } from './line.tsx';
import { Sources } from './sources.tsx';
import { SuggestBox } from './suggest-form.tsx';
import { TableView } from './table.tsx';
import { VoteForm } from './vote-form.tsx';

export type ReplyProps = {
  readonly reply: Reply;
  readonly view: View;
  /** What was asked, where who sees the reply may pass it on with a source. */
  readonly question?: string;
};

/** A reply as the pages and the live chat show it. */
export function ReplyView({ reply, view, question }: ReplyProps) {
  const citations = reply.blocks.flatMap((block) => (block.type === 'citations' ? block.citations : []));
  const shown = { view, language: reply.language, citations };
  return (
    <div class={`reply reply-${reply.kind}`} lang={reply.language}>
      {reply.blocks.map((block) => (
        <BlockView block={block} {...shown} />
      ))}
      {reply.gap !== undefined && <SuggestBox view={view} gap={reply.gap} question={question} />}
      {reply.id !== undefined && (
        <footer class="after">
          <AnswerActions answerId={reply.id} view={view} />
          <FeedbackForm answerId={reply.id} view={view} />
        </footer>
      )}
    </div>
  );
}

function BlockView({ block, ...shown }: Shown & { readonly block: Block }) {
  switch (block.type) {
    case 'headline':
      return <HeadlineView block={block} {...shown} />;
    case 'heading':
      return <h3 lang={langOf(block.text, shown.language)}>{block.text}</h3>;
    case 'paragraph':
      return (
        <p class="statement">
          <LineView line={block.line} {...shown} />
        </p>
      );
    case 'note':
      return (
        <p class={block.isOld ? 'note badge' : 'note'}>
          <LineView line={block.line} {...shown} />
        </p>
      );
    case 'list':
      return (
        <ul class="plain">
          {block.items.map((line) => (
            <li>
              <LineView line={line} {...shown} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView block={block} {...shown} />;
    case 'chart':
      return <ChartFigure block={block} {...shown} />;
    case 'choices':
      return (
        <AskButtons
          label={block.label}
          questions={block.choices.map(({ label, text }) => ({ label, text }))}
          kind="choices"
          view={shown.view}
          language={shown.language}
        />
      );
    case 'suggestions':
      return (
        <AskButtons
          label={block.label}
          questions={block.questions.map((text) => ({ label: text, text }))}
          kind="suggestions"
          view={shown.view}
          language={shown.language}
        />
      );
    case 'citations':
      return <Sources block={block} {...shown} />;
  }
}

/** The answer large, what belongs to it beside it, and above it what it answers. */
function HeadlineView({ block, ...shown }: Shown & { readonly block: Extract<Block, { type: 'headline' }> }) {
  const { label, verdict, line } = block;
  return (
    <p class={verdict === undefined ? 'headline' : `headline verdict-${verdict}`}>
      {label !== undefined && (
        <span class="label" lang={langOf(label, shown.language)}>
          {label}
        </span>
      )}
      <LineView line={line} {...shown} />
    </p>
  );
}

function FeedbackForm({ answerId, view }: { readonly answerId: string; readonly view: View }) {
  const { door, words } = view;
  return (
    <VoteForm view={view} answerId={answerId}>
      <fieldset>
        <legend class="hidden">{words.feedback.group}</legend>
        <button type="submit" name="verdict" value="up">
          {door.helpful}
        </button>
        <button type="submit" name="verdict" value="down">
          {door.notHelpful}
        </button>
      </fieldset>
    </VoteForm>
  );
}
