using System.Text.Json;
using TemplateSms.Cli.Rendering.Code;

namespace TemplateSms.Cli.Rendering.Cases;

/// <summary>Renders cases together: one compilation of C#, then one call each.</summary>
internal sealed class CaseBatch
{
    private readonly List<(string Id, PreparedCase? Prepared, string? Error)> _cases = [];

    public int Count => _cases.Count;

    /// <summary>Takes a line.</summary>
    /// <exception cref="JsonException">The line is not an object with an <c>id</c>.</exception>
    public void Add(JsonElement line)
    {
        var id = RenderCase.ParseId(line);
        try
        {
            _cases.Add((id, RenderException.Guard(() => PreparedCase.Of(RenderCase.Parse(id, line), _cases.Count), IsNoText), null));
        }
        catch (RenderException exception)
        {
            _cases.Add((id, null, exception.Message));
        }
        // A name in the line that is no Unicode text.
        catch (Exception exception) when (IsNoText(exception))
        {
            _cases.Add((id, null, "a name in the case holds half a surrogate pair"));
        }
    }

    /// <summary>The answers, in the order of the cases.</summary>
    public IEnumerable<CaseAnswer> Render()
    {
        using var code = Compile(out var errors);
        foreach (var (id, prepared, error) in _cases)
        {
            if (prepared is null)
                yield return new CaseAnswer(id, null, error);
            else if (errors.TryGetValue(prepared.Code, out var refusal))
                yield return new CaseAnswer(id, null, refusal);
            else
                yield return Render(prepared, code);
        }
    }

    private static bool IsNoText(Exception exception) => exception is InvalidOperationException;

    private LoadedCode Compile(out IReadOnlyDictionary<CodeUnit, string> errors)
    {
        var units = _cases.Where(entry => entry.Prepared is not null).Select(entry => entry.Prepared!.Code).ToList();
        (var code, errors) = CodeCompiler.Compile(units);
        return code;
    }

    private static CaseAnswer Render(PreparedCase prepared, LoadedCode code)
    {
        var id = prepared.Case.Id;
        try
        {
            var method = code.Method(prepared.TypeName, prepared.Model.MethodName);
            return new CaseAnswer(id, RenderException.Guard(() => TimeLimit.Run(() => GeneratedMethod.Render(method, prepared.Model, prepared.Case.Data))).Text, null);
        }
        catch (RenderException exception)
        {
            return new CaseAnswer(id, null, exception.Message);
        }
    }
}
