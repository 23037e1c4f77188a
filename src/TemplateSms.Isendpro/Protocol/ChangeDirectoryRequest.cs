using System.Globalization;
using System.Text.Json.Nodes;

namespace TemplateSms.Isendpro.Protocol;

/// <summary>The provider's <c>REPERTOIREmodifrequest</c>, whose 27 lists of columns are there only where a number has one.</summary>
internal static class ChangeDirectoryRequest
{
    public const string Add = "add";
    public const string Remove = "del";

    /// <param name="key">The account's key.</param>
    /// <param name="edit">What is done with the numbers.</param>
    /// <param name="directoryId">The directory.</param>
    /// <param name="numbers">The numbers.</param>
    /// <param name="columns">The columns in their order, each with a value for each number; null for one without.</param>
    public static JsonObject Of(string key, string edit, string directoryId, IEnumerable<string> numbers, IReadOnlyList<string[]?> columns)
    {
        var request = new JsonObject
        {
            ["keyid"] = key,
            ["repertoireEdit"] = edit,
            ["repertoireId"] = directoryId,
            ["num"] = List(numbers),
        };
        for (var index = 0; index < columns.Count; index++)
        {
            if (columns[index] is { } values)
                request[string.Create(CultureInfo.InvariantCulture, $"champ{index + 1}")] = List(values);
        }

        return request;
    }

    private static JsonArray List(IEnumerable<string> values) => new([.. values.Select(static value => (JsonNode)value)]);
}
