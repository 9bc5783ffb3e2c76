import type { Operation } from '../api/operations.ts';
import type { ErrorKind } from '../http-errors.ts';
import { Page } from '../page.tsx';
import type { View } from '../view.ts';

/** What this is, what is kept and for how long. */
export function AboutPage({ view }: { readonly view: View }) {
  const about = view.words.aboutPage;
  return (
    <Page view={view} title={about.title} section="about">
      <div class="prose">
        <h1>{about.title}</h1>
        <p class="lead">{about.lead}</p>
        <h2>{about.keptTitle}</h2>
        <table class="kept">
          <thead>
            <tr>
              <th scope="col">{about.what}</th>
              <th scope="col">{about.howLong}</th>
            </tr>
          </thead>
          <tbody>
            {about.kept.map(([what, howLong]) => (
              <tr>
                <th scope="row">{what}</th>
                <td>{howLong}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{about.noOthers}</p>
      </div>
    </Page>
  );
}

function exampleFor(origin: string): string {
  return `curl -s ${origin}/api/ask \\
  -H 'Content-Type: application/json' \\
  -d '{"question": "…"}'`;
}

export type ApiPageProps = {
  readonly view: View;
  readonly operations: readonly Operation[];
  /** Under which the visitor reaches this site. */
  readonly origin: string;
};

/** The API for people. */
export function ApiPage({ view, operations, origin }: ApiPageProps) {
  const { words } = view;
  return (
    <Page view={view} title={words.apiPage.title} section="api">
      <div class="prose">
        <h1>{words.apiPage.title}</h1>
        <p class="lead">
          {words.apiPage.lead} <a href="/api/openapi.json">/api/openapi.json</a>
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section class="scroll" tabIndex={0} aria-label={words.apiPage.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.apiPage.method}</th>
                <th scope="col">{words.apiPage.path}</th>
                <th scope="col">{words.apiPage.does}</th>
              </tr>
            </thead>
            <tbody>
              {operations.map(({ name, method, path }) => (
                <tr>
                  <td>{method.toUpperCase()}</td>
                  <td>
                    <code>{path}</code>
                  </td>
                  <td>{words.operations[name]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p>{words.apiPage.repeat}</p>
        <p>{words.apiPage.errors}</p>
        <h2>{words.apiPage.example}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>
          <code>{exampleFor(origin)}</code>
        </pre>
      </div>
    </Page>
  );
}

/** What went wrong, and the way back. */
export function ErrorPage({
  view,
  kind,
  status,
}: {
  readonly view: View;
  readonly kind: ErrorKind;
  readonly status: number;
}) {
  const { errors } = view.words;
  return (
    <Page view={view} title={errors[kind]}>
      <div class="prose">
        <p class="status">{status}</p>
        <h1>{errors[kind]}</h1>
        <p class="lead">{errors[`${kind}How`]}</p>
        <p>
          <a href="/">{errors.home}</a>
        </p>
      </div>
    </Page>
  );
}
