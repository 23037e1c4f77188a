using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Accounts;

/// <summary>The message that a command line sends.</summary>
/// <param name="To">The number, as it was typed.</param>
/// <param name="Template">The template; null for a text.</param>
/// <param name="Text">The text; null for a template.</param>
/// <param name="Segments">The most segments of a text.</param>
/// <param name="DataPath">The file of the template's values; null for none.</param>
/// <param name="Culture">The culture that chooses among the texts of a template; null for the base's.</param>
/// <param name="Project">What a build would know.</param>
/// <param name="Options">What the send changes.</param>
/// <param name="IsDry">Whether nothing is to be sent.</param>
internal sealed record SendRequest(
    string To, string? Template, string? Text, int Segments, string? DataPath, string? Culture, ProjectFacts Project, SmsSendOptions Options, bool IsDry);
