import { datesIn } from '../../../lang/dates/dates-in-text.ts';
import { fold } from '../../../lang/text.ts';

/** Longer ones have spaces at which they may break: "10 September 2023". */
const LONGEST = 12;

/** A text whose short dates stay whole where the line ends. */
export function WholeDates({ text }: { readonly text: string }) {
  const folded = fold(text);
  const dates = folded.length === text.length ? datesIn(folded) : [];
  const short = dates.filter(({ start, end }) => end - start <= LONGEST);
  return (
    <>
      {short.map(({ start, end }, index) => (
        <>
          {text.slice(short[index - 1]?.end ?? 0, start)}
          <span class="whole">{text.slice(start, end)}</span>
        </>
      ))}
      {text.slice(short.at(-1)?.end ?? 0)}
    </>
  );
}
