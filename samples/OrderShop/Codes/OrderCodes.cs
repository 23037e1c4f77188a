using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OrderShop.Codes;

/// <summary>The one-time codes that customers were sent: each is good for one order, for ten minutes and for five tries.</summary>
public sealed class OrderCodes(TimeProvider clock)
{
    private const int MostTries = 5;

    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Issued> _issued = new(StringComparer.Ordinal);

    /// <summary>Makes a code for an order; one that was made before is void.</summary>
    public string Issue(string orderId)
    {
        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        _issued[orderId] = new Issued(code, clock.GetUtcNow() + _lifetime, TriesLeft: MostTries);
        return code;
    }

    /// <summary>Whether a code is that of an order; it is void then.</summary>
    public bool TryUse(string orderId, string code)
    {
        while (_issued.TryGetValue(orderId, out var issued))
        {
            var isRight = issued.Expires > clock.GetUtcNow() && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(issued.Code), Encoding.UTF8.GetBytes(code));
            var isOver = isRight || issued.TriesLeft == 1;

            // Another request may have used a try in the meantime.
            var entry = KeyValuePair.Create(orderId, issued);
            if (isOver ? _issued.TryRemove(entry) : _issued.TryUpdate(orderId, issued with { TriesLeft = issued.TriesLeft - 1 }, issued))
                return isRight;
        }

        return false;
    }

    private sealed record Issued(string Code, DateTimeOffset Expires, int TriesLeft);
}
