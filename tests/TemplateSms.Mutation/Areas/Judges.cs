namespace TemplateSms.Mutation.Areas;

/// <summary>The tests of a project that are to notice a mutant.</summary>
/// <param name="Project">The test project, from <c>tests</c>.</param>
internal sealed record Judges(string Project)
{
    /// <summary>The folders of the project whose tests are about something else, and slow.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];
}
