namespace TemplateSms.Cli.Importing;

/// <summary>One of Twilio's content templates, as far as an SMS has it.</summary>
/// <param name="Name">Its <c>friendly_name</c>; null where it has none.</param>
/// <param name="Language">Its language, such as <c>en</c>; null where it names none.</param>
/// <param name="Samples">The sample values by variable.</param>
/// <param name="Body">The text of its type <c>twilio/text</c>; null where it has no such type.</param>
/// <param name="OtherTypes">The names of its other types.</param>
internal sealed record ContentTemplate(
    string? Name, string? Language, IReadOnlyDictionary<string, string> Samples, string? Body, IReadOnlyList<string> OtherTypes);
