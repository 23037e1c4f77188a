using System.Text.Json;

namespace TemplateSms.ScribanParity;

/// <summary>One case with the engine's answer beside ours.</summary>
internal sealed record Comparison(string Id, string Template, Answer Engine, Answer Ours)
{
    public Agreement Agreement => (Engine.Text, Ours.Text) switch
    {
        (null, null) => Agreement.BothRefuse,
        (null, _) => Agreement.OnlyOursRenders,
        (_, null) => Agreement.OnlyOursRefuses,
        _ => Engine.Text == Ours.Text ? Agreement.SameText : Agreement.DifferentText,
    };

    public static Comparison Of(JsonElement line, Answer engine, Answer ours) =>
        new(line.GetProperty("id").GetRawText(), line.GetProperty("template").GetString()!, engine, ours);

    public string Describe() =>
        $"{Agreement} {Id}\n  template {JsonSerializer.Serialize(Template)}\n  engine   {Describe(Engine)}\n  ours     {Describe(Ours)}";

    private static string Describe(Answer answer) => answer.Text is null ? "error " + answer.Error : JsonSerializer.Serialize(answer.Text);
}
