/** A finding at a place, of whatever extension. */
export interface Finding {
  readonly code?: string | number | { readonly value: string | number } | undefined;
  readonly source?: string | undefined;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** The source of our server's findings. */
export const ourSource = 'smstpl';

/**
 * Leaves out those of our findings that another extension shows: the same rule at the same place.
 * @param ours The findings of our server.
 * @param all All findings of the document, ours among them.
 */
export function withoutDuplicates<T extends Finding>(ours: readonly T[], all: readonly Finding[]): T[] {
  const others = new Set(all.filter(finding => finding.source !== ourSource).map(keyOf));
  return ours.filter(finding => !others.has(keyOf(finding)));
}

function keyOf({ code, range: { start, end } }: Finding): string {
  const id = typeof code === 'object' ? code.value : (code ?? '');
  return [id, start.line, start.character, end.line, end.character].join(' ');
}
