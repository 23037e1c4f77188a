using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TemplateSms.Queue.EntityFrameworkCore.Tests.Kit;

/// <summary>Loses the connection while transactions commit.</summary>
internal sealed class LossyCommits : DbTransactionInterceptor
{
    /// <summary>The commits that are lost, from now on.</summary>
    public int Losses { get; set; }

    /// <summary>Whether they happen all the same.</summary>
    public bool Happen { get; set; }

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (Losses == 0)
            return result;
        Losses--;
        if (Happen)
            await transaction.CommitAsync(cancellationToken);
        throw new LostConnectionException();
    }
}
