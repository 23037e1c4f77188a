using TemplateSms.Language.Collections;

namespace TemplateSms.Language.Bound;

/// <summary>A text of a message that has shorter ones.</summary>
/// <param name="Locals">Its own locals that are declared before the body.</param>
/// <param name="Body">Its statements.</param>
public sealed record TextModel(EquatableArray<LocalModel> Locals, BoundBlock Body);
