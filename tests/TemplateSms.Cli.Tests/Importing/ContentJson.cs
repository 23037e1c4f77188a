using System.Text.Json;

namespace TemplateSms.Cli.Tests.Importing;

/// <summary>Content templates as Twilio's Content API answers them.</summary>
internal static class ContentJson
{
    public static object Text(string name, string body, string language = "en", object? variables = null) => new Dictionary<string, object?>
    {
        ["sid"] = "HX0123456789abcdef0123456789abcdef",
        ["account_sid"] = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ["friendly_name"] = name,
        ["language"] = language,
        ["variables"] = variables ?? new { },
        ["types"] = new Dictionary<string, object> { ["twilio/text"] = new { body } },
        ["url"] = "https://content.twilio.com/v1/Content/HX0123456789abcdef0123456789abcdef",
        ["links"] = new { approval_create = "" },
    };

    public static string One(object content) => JsonSerializer.Serialize(content);

    public static string List(params IReadOnlyList<object> contents) =>
        JsonSerializer.Serialize(new { meta = new { page = 0, next_page_url = (string?)null, key = "contents" }, contents });
}
