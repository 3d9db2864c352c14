package gt.gob.oj.keycloak.identityproof.vault;

import java.io.IOException;

class FileBlobsTest extends BlobStoreContract {

    @Override
    BlobStore blobs() throws IOException {
        return FileBlobs.in(folder.resolve("vault"));
    }
}
