using TemplateSms.Language.Collections;

namespace TemplateSms.Language.Analysis;

/// <summary>A text that some arguments give, with what it takes.</summary>
/// <param name="Text">The text as it is sent.</param>
/// <param name="Units">Its septets or UTF-16 units.</param>
/// <param name="Segments">Its segments, with the reserve of the proof.</param>
/// <param name="Arguments">The arguments, in the order of the parameters.</param>
public sealed record Witness(string Text, long Units, long Segments, EquatableArray<WitnessArgument> Arguments);
