namespace TemplateSms.Language.Tests.Analysis.Matrices;

/// <summary>Bodies that are compiled under each of some front matters.</summary>
internal sealed record FindingMatrix(IReadOnlyList<string> FrontMatters, IReadOnlyList<string> Bodies);
