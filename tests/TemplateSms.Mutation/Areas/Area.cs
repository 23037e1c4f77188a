namespace TemplateSms.Mutation.Areas;

/// <summary>A part of the source that is mutated, and the tests that are to notice.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Folders">The folders with the source, from <c>src</c>.</param>
/// <param name="Projects">The projects that compile these folders, from <c>src</c>.</param>
/// <param name="Tests">The tests, the nearest first.</param>
internal sealed record Area(string Name, IReadOnlyList<string> Folders, IReadOnlyList<string> Projects, IReadOnlyList<Judges> Tests);
