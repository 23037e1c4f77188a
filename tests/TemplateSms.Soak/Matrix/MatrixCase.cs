using System.Text;
using System.Text.Json;

namespace TemplateSms.Soak.Matrix;

/// <summary>A template with its data, as one case of <c>tests/Data/scriban/README.md</c>.</summary>
/// <param name="Family">What the case is about: a function's name, <c>operators</c>, <c>jumps</c> and so on.</param>
internal sealed record MatrixCase(string Family, string Template, IEnumerable<MatrixParameter> Parameters)
{
    /// <summary>The templates that it includes: name and body.</summary>
    public IReadOnlyList<(string Name, string Body)> Includes { get; init; } = [];

    /// <param name="number">The place of the case in the matrix.</param>
    public string ToLine(int number)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            var parameters = Parameters.DistinctBy(parameter => parameter.Name).ToList();
            json.WriteStartObject();
            json.WriteString("id", $"{Family}-{number}");
            json.WriteString("template", Template);
            json.WriteStartObject("params");
            foreach (var parameter in parameters)
                json.WriteString(parameter.Name, parameter.Type);
            json.WriteEndObject();
            json.WriteStartObject("includes");
            foreach (var (name, body) in Includes)
                json.WriteString(name, body);
            json.WriteEndObject();
            json.WriteStartObject("data");
            foreach (var parameter in parameters)
            {
                json.WritePropertyName(parameter.Name);
                json.WriteRawValue(parameter.Json);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
