using TemplateSms.Projects.Checking;

namespace TemplateSms.Cli.Watching;

/// <summary>The changes in templates since the last check.</summary>
/// <param name="Changed">Those of which something else is to be said.</param>
/// <param name="Gone">The paths of those that are not there any more.</param>
/// <param name="IsComplete">Whether all could be read; one that an editor holds cannot.</param>
internal sealed record WatchedChanges(
    IReadOnlyList<CheckedTemplate> All, IReadOnlyList<CheckedTemplate> Changed, IReadOnlyList<string> Gone, bool IsComplete)
{
    public bool IsEmpty => Changed.Count == 0 && Gone.Count == 0;
}
