#if NET
namespace TemplateSms;
#else
namespace TemplateSms.Shared;
#endif

/// <summary>
/// Recipients by the first digits of their numbers in E.164, equal to others with the same ones. A number belongs to them when it
/// begins like one of the prefixes and like none of the exceptions.
/// </summary>
#if NET
public
#else
internal
#endif
sealed class GatewayDestinations : IEquatable<GatewayDestinations>
{
    private readonly string _name;
    private readonly string[] _prefixes;
    private readonly string[] _exceptions;

    private GatewayDestinations(string name, string[] prefixes, string[] exceptions) =>
        (_name, _prefixes, _exceptions) = (name, prefixes, exceptions);

    /// <summary>No recipient.</summary>
    public static GatewayDestinations None { get; } = new("", [], []);

    /// <summary>Metropolitan France: country code 33, whose overseas departments have codes of their own.</summary>
    public static GatewayDestinations MetropolitanFrance { get; } = new("metropolitan France", ["33"], []);

    /// <summary>
    /// The United States, Canada and Puerto Rico: country code 1 but for the area codes of the other countries and territories of the North
    /// American Numbering Plan.
    /// </summary>
    public static GatewayDestinations UnitedStatesAndCanada { get; } = new(
        "the United States, Canada and Puerto Rico",
        ["1"],
        [
            "1242", "1246", "1264", "1268", "1284", "1340", "1345", "1441", "1473", "1649", "1658", "1664", "1670", "1671", "1684", "1721",
            "1758", "1767", "1784", "1809", "1829", "1849", "1868", "1869", "1876",
        ]);

    /// <summary>Names recipients by the first digits of their numbers.</summary>
    /// <param name="name">The name in messages, such as <c>metropolitan France</c>.</param>
    /// <param name="prefixes">First digits, the country code included and without a plus.</param>
    /// <param name="exceptions">Longer first digits that do not belong to them; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="prefixes"/> is null.</exception>
    public static GatewayDestinations Of(string name, IEnumerable<string> prefixes, IEnumerable<string>? exceptions = null) => new(
        name ?? throw new ArgumentNullException(nameof(name)),
        [.. prefixes ?? throw new ArgumentNullException(nameof(prefixes))],
        [.. exceptions ?? []]);

    /// <summary>Whether both name the same recipients.</summary>
    public bool Equals(GatewayDestinations? other) =>
        other is not null && _name == other._name && _prefixes.SequenceEqual(other._prefixes) && _exceptions.SequenceEqual(other._exceptions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GatewayDestinations);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_name) ^ _prefixes.Length ^ (_exceptions.Length << 16);

    /// <summary>The name; empty for none.</summary>
    public override string ToString() => _name;

    /// <summary>Whether a number is one of theirs.</summary>
    /// <param name="number">The number in E.164, with or without its plus.</param>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    public bool Contain(string number)
    {
        var start = (number ?? throw new ArgumentNullException(nameof(number))).Length > 0 && number[0] == '+' ? 1 : 0;
        return BeginsLikeOneOf(_prefixes, number, start) && !BeginsLikeOneOf(_exceptions, number, start);
    }

    private static bool BeginsLikeOneOf(string[] beginnings, string number, int start)
    {
        foreach (var beginning in beginnings)
        {
            if (string.CompareOrdinal(number, start, beginning, 0, beginning.Length) == 0)
                return true;
        }

        return false;
    }
}
