using TemplateSms.Cli.Creating;
using TemplateSms.Cli.Json;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Cli.Importing;

/// <summary>The parameters that stand for variables: those that the command line names, else names made of the keys.</summary>
internal sealed class VariableNames
{
    // Twilio bounds no variable, so nothing here does: the compiler says that such a message is not proved.
    private const string UsualType = "string";

    private readonly Dictionary<string, StarterParameter> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The keys that were named and that no text has.</summary>
    public IEnumerable<string> Unused => _named.Keys.Where(key => !_used.Contains(key));

    /// <summary>Reads the options of the command line.</summary>
    /// <returns>The reason why they cannot be taken, or null.</returns>
    public string? Add(IEnumerable<string> options)
    {
        foreach (var option in options)
        {
            var equals = option.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || StarterParameter.TryParse(option[(equals + 1)..], UsualType) is not { } parameter)
                return $"'{option}' names no variable; write 1=customer, or \"1=customer: string(20)\"";
            if (!_named.TryAdd(option[..equals], parameter))
                return $"the variable '{option[..equals]}' is named twice";
        }

        return null;
    }

    /// <summary>The parameters of the variables of a text, by their keys, in the order of their first use.</summary>
    /// <exception cref="MalformedRequestException">A key makes no name.</exception>
    public Dictionary<string, StarterParameter> Of(IEnumerable<BodyPiece> pieces)
    {
        var parameters = new Dictionary<string, StarterParameter>(StringComparer.Ordinal);
        foreach (var key in pieces.Where(piece => piece.IsVariable).Select(piece => piece.Value))
            parameters.TryAdd(key, Of(key));
        return parameters;
    }

    /// <summary>Whether the name of a variable says nothing of it: it is made of a number.</summary>
    public bool IsDerived(string key) => key.All(char.IsAsciiDigit) && !_named.ContainsKey(key);

    private StarterParameter Of(string key)
    {
        _used.Add(key);
        if (_named.TryGetValue(key, out var named))
            return named;
        var name = key.All(char.IsAsciiDigit) ? "value" + key : Names.ToSnakeCase(key);
        return Names.IsMember(name)
            ? new StarterParameter(name, UsualType)
            : throw new MalformedRequestException($"'{key}' cannot become the name of a parameter; choose one with --name {key}=…");
    }
}
