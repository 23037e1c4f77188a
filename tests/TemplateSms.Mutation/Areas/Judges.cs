using TemplateSms.Mutation.Worker;

namespace TemplateSms.Mutation.Areas;

/// <summary>The tests of a project that are to notice a mutant.</summary>
/// <param name="Project">The test project, from <c>tests</c>.</param>
internal sealed record Judges(string Project)
{
    /// <summary>The folders and classes of the project that judge; none for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>The folders and classes of the project whose tests are about something else, or slow.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>The classes that judge.</summary>
    public ChosenClasses Classes => new([.. Only.Select(NameOf)], [.. Without.Select(NameOf)]);

    private string NameOf(string part) => $"{Project}.{part}";
}
