import type { VNode } from 'preact';
import type { ErrorKind } from '../http-errors.ts';
import { ErrorPage } from '../pages/plain.tsx';
import type { View } from '../view.ts';

export function errorPage(view: View, kind: ErrorKind, status: number): VNode {
  return <ErrorPage view={view} kind={kind} status={status} />;
}
