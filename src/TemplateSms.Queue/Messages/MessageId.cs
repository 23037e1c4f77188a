using System.Buffers.Binary;
using System.Security.Cryptography;

namespace TemplateSms.Queue.Messages;

/// <summary>
/// Makes the ids of messages: version 7 of RFC 9562, whose first bits are the time and a counter, so that a later id of this process is
/// greater, within a millisecond too. Safe to use from several threads.
/// </summary>
internal static class MessageId
{
    /// <summary>The bits of the counter, which stands where the milliseconds end.</summary>
    private const int CounterBits = 12;

    private static long _last;

    public static Guid New(DateTimeOffset now)
    {
        var place = Next(now.ToUnixTimeMilliseconds() << CounterBits);
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, place >> CounterBits << 16);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], (ushort)((place & ((1 << CounterBits) - 1)) | 0x7000));
        RandomNumberGenerator.Fill(bytes[8..]);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>The time, or the next place after the last one where the clock has not gone on.</summary>
    private static long Next(long now)
    {
        while (true)
        {
            var last = Volatile.Read(ref _last);
            var next = Math.Max(now, last + 1);
            if (Interlocked.CompareExchange(ref _last, next, last) == last)
                return next;
        }
    }
}
