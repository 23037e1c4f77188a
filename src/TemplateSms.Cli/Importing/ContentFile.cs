namespace TemplateSms.Cli.Importing;

/// <summary>The content templates of a file.</summary>
/// <param name="Templates">In the order of the file.</param>
/// <param name="HasNextPage">Whether Twilio's list goes on where the file ends.</param>
internal sealed record ContentFile(IReadOnlyList<ContentTemplate> Templates, bool HasNextPage);
