import { inLanguage } from '../kit/language';
import { mount } from '../kit/mount';
import { PlainBox } from '../kit/PlainBox';
import { RoleButton } from '../kit/RoleButton';
import { Sent } from '../kit/Sent';
import { useCompose } from '../kit/use-compose';
import { Home } from './Home';

const say = inLanguage({
  id: {
    title: 'Jual barang',
    search: 'Cari di lapak',
    about: 'Ceritakan barang Anda',
    keep: 'Simpan perubahan',
    again: 'Masuk lagi untuk melanjutkan',
    password: 'Kata sandi',
  },
  en: {
    title: 'Sell an item',
    search: 'Search the stalls',
    about: 'About your item',
    keep: 'Save changes',
    again: 'Log in again to continue',
    password: 'Password',
  },
});

function Unknown() {
  const { box, posts, follow, send } = useCompose();
  return (
    <Home>
      <input type="search" aria-label={say.search} placeholder={say.search} />
      <section className="card sell">
        <h1>{say.title}</h1>
        <p>{say.about}</p>
        <PlainBox ref={box} label={say.about} onDraft={follow} />
        <RoleButton className="primary" onPress={() => send('click', say.keep)}>
          {say.keep}
        </RoleButton>
      </section>
      <form className="card login" onSubmit={(event) => event.preventDefault()}>
        <label>
          {say.again}
          <input type="password" autoComplete="off" placeholder={say.password} />
        </label>
      </form>
      <Sent posts={posts} />
    </Home>
  );
}

mount(<Unknown />);
