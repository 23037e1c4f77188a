using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Analysis;

/// <summary>A hole that some argument reaches, with what is known there of what it prints.</summary>
/// <param name="Shape">Its text as the template computes it, before <c>unencodable</c> changes or refuses it.</param>
internal sealed record ReachedHole(BoundPrint Hole, Value Value, TextShape Shape);
