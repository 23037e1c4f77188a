namespace TemplateSms.Soak.Running;

/// <summary>The result of one run.</summary>
/// <param name="Breaches">How often the promise was broken.</param>
/// <param name="Figures">Counts and measures, in the order in which they are printed.</param>
internal sealed record SoakOutcome(int Breaches, IReadOnlyList<SoakFigure> Figures);
