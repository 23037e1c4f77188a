#if NET
namespace TemplateSms;
#else
namespace TemplateSms.Shared;
#endif

/// <summary>A set of HTTP statuses, equal to another with the same ones.</summary>
#if NET
public
#else
internal
#endif
sealed class GatewayStatuses : IEquatable<GatewayStatuses>
{
    private readonly int[] _statuses;

    private GatewayStatuses(int[] statuses) => _statuses = statuses;

    /// <summary>No status.</summary>
    public static GatewayStatuses None { get; } = new([]);

    /// <summary>Makes a set.</summary>
    /// <param name="statuses">The statuses, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statuses"/> is null.</exception>
    public static GatewayStatuses Of(params int[] statuses) =>
        new([.. (statuses ?? throw new ArgumentNullException(nameof(statuses))).Distinct().OrderBy(status => status)]);

    /// <summary>Whether a status is one of them.</summary>
    /// <param name="status">The status, such as 429.</param>
    public bool Contain(int status) => Array.IndexOf(_statuses, status) >= 0;

    /// <summary>Whether both hold the same statuses.</summary>
    public bool Equals(GatewayStatuses? other) => other is not null && _statuses.SequenceEqual(other._statuses);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GatewayStatuses);

    /// <inheritdoc/>
    public override int GetHashCode() => _statuses.Aggregate(0, (hash, status) => unchecked((hash * 31) + status));

    /// <summary>The statuses, from the smallest.</summary>
    public override string ToString() => string.Join(", ", _statuses);
}
