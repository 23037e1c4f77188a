/** The package of the tool, in the case of manifests. */
export const packageId = 'templatesms.cli';

/** What a manifest of .NET tools says of the tool. */
export interface Manifest {
  readonly hasTool: boolean;

  /** Whether manifests of the folders above count no more. */
  readonly isRoot: boolean;
}

/** Reads a manifest; what is no manifest has no tool. */
export function readManifest(text: string): Manifest {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return { hasTool: false, isRoot: false };
  }

  if (typeof manifest !== 'object' || manifest === null) return { hasTool: false, isRoot: false };
  const { isRoot, tools } = manifest as { isRoot?: unknown; tools?: unknown };
  const names = typeof tools === 'object' && tools !== null ? Object.keys(tools) : [];
  return { hasTool: names.some(name => name.toLowerCase() === packageId), isRoot: isRoot === true };
}
