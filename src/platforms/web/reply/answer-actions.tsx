import { answerPath, type View } from '../view.ts';

/** Ways to pass an answer on. With JavaScript each goes to the clipboard; without, it opens. */
export function AnswerActions({ answerId, view }: { readonly answerId: string; readonly view: View }) {
  const { answer } = view.words;
  const path = answerPath(answerId);
  return (
    <p class="actions" lang={view.language} data-copied={answer.copied}>
      <a href={path} data-copy="address">
        {answer.copyLink}
      </a>
      <a href={`${path}.txt`} data-copy="content">
        {answer.copyText}
      </a>
      <a href={`${path}.md`} data-copy="content">
        {answer.copyMarkdown}
      </a>
    </p>
  );
}
